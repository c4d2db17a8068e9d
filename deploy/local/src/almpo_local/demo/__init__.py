"""The synthetic demo: a seeded simulator that speaks to the public API like anybody else."""
