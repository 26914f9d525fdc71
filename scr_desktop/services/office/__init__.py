"""What is done for the office as a whole: its register, its diary, its history, its procedure."""
