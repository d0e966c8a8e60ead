"""Questions: each dialog asks one thing and gives the answer back."""
