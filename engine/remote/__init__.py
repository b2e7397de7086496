"""The second engine: an existing inference server, driven through the OpenAI-compatible protocol.

Beside `engine.downloads` the only package that opens sockets, and only to a server that the user gave.
What the servers' own endpoints look like is known in `probe` and `counting` alone.
"""
