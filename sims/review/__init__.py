"""What is left of an exercise when it is over: recordings, reports, exports."""
