"""What `screening.model` learnt: the families of words, and the weights of words and of families."""
