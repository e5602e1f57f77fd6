<?php // Only templates.
