//! Which letters a word has, in one machine word: most words are left out of a search without being read.

/// Which letters a word has: a–z and digits by themselves, all others shared among the remaining bits.
pub(super) fn mask(word: &str) -> u64 {
    word.chars().fold(0, |bits, c| {
        let bit = match c {
            'a'..='z' => c as u32 - 'a' as u32,
            '0'..='9' => 26 + c as u32 - '0' as u32,
            other => 36 + other as u32 % 28,
        };
        bits | 1 << bit
    })
}

/// Whether no more bits than these are set: cheaper than counting where a processor has no instruction for it.
pub(super) fn at_most(count: u32, bits: u64) -> bool {
    (0..count).fold(bits, |bits, _| bits & bits.wrapping_sub(1)) == 0
}
