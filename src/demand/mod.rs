//! What a posture demands of each region: degrees and shares, always low, typical and high.
