"""Running the register: first set-up, web server, worker and their supervision, and checks of the installation."""
