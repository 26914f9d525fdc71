"""The facts that follow from what is entered, over every day that part-known dates can mean."""
