"""Who: people, teams, memberships, roles and invitations. Knows nothing of exercises."""
