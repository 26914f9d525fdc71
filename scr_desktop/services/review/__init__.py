"""What is done about reviews: meetings, the rapid review, recommendation, decision, the Panel."""
