"""What a window on a draft is to those who serve it, and the dossiers it works on."""
