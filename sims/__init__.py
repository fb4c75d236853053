"""What happens: exercises, their logs, and everything that is made of them."""
