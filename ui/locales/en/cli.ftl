# Quarterlift messages: cli
