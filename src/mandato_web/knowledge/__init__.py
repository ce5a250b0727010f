"""What works and who copied it, tools and publications, experts, and journalists who ask them."""
