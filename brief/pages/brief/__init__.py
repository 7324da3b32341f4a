"""The page of one brief: article, highlights, notes, cards, and what it tells machines."""
