"""`cmo-engine`: configurational analysis of a CSV file. The service itself is `python -m cmo_engine`."""
