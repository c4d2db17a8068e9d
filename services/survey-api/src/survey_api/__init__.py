"""survey-api: instruments, waves, responses and their figures."""
