"""Text suggestions: which element of a configuration a statement speaks of, and which codes fit it. Pure: texts and
arrays in, texts and arrays out; no database, no web, nothing of the engine around it."""
