"""The shell: Chapeau for people who script. It knows no Qt."""
