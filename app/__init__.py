"""The app: command line, packing, prompt, evidence, workspaces, and the bridges to the threads."""
