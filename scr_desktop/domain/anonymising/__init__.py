"""What identifies people in a text: names, places, numbers, and what stands in their place."""
