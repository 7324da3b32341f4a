"""How files are read: text with places, YAML nodes, values by a record's types, URLs."""
