"""Reviews: a pack of questions asked of documents, a grid of answers with proof, two versions compared."""
