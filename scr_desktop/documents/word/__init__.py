"""The same content as a Word document: for those who read, comment on and rewrite a paper in Word."""
