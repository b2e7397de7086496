"""The review page: a grid of questions and documents, each answer with its proof."""
