"""Parts that windows are made of, and that know no dossier: lists, fields, strips, panels, dialogs."""
