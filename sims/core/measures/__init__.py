"""Figures and findings of an exercise that has ended, as pure functions over its fold. Each says what it means and its n."""
