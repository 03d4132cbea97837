"""Reports: what a run, a comparison or an experiment came to, as a page that can be printed and handed in."""
