"""How the pieces are wired together and started. Nothing about exercises lives here."""
