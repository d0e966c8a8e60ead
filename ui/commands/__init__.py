"""What there is to do: the table of commands, and its menus, toolbar and keys."""
