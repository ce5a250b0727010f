"""What is due to whom: events and changes in; calendar and change feeds, a bell, and letters by e-mail out."""
