"""The directory of agencies and of other areas."""
