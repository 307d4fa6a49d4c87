"""The search index: texts that share rare words with others, found among a million."""
