"""The look: design tokens, and what is made of them alone: theme, stylesheet, icons, typefaces."""
