"""What a person does in a draft's window: each doing has one module, from the command to what is said."""
