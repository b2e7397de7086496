"""The engine: llama.cpp read once, rewound anywhere, kept on disk. Knows nothing of Qt or of files."""
