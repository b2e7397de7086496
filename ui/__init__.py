"""The window: widgets over the controller of `app`. It never touches llama.cpp or a file parser."""
