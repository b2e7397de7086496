"""The Models page: the comparison, what fits here, downloads."""
