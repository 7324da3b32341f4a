"""Pages that list: front page, actors, topics, tags, quotations, archive, network."""
