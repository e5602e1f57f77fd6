//! Made once a thread and kept for good. (A lock shared by threads brings the thread parker into the
//! wasm, where there is one thread: two kilobytes for nothing.)

/// The value of the first call in this thread, as `&'static`.
macro_rules! once {
    ($type:ty, $make:expr) => {{
        thread_local! { static ONCE: &'static $type = Box::leak(Box::new($make)); }
        ONCE.with(|once| *once)
    }};
}
pub(crate) use once;
