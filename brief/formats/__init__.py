"""How files are read: text with places, YAML nodes, values by a dataclass's types, URLs."""
