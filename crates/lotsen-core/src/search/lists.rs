//! Many short lists, end to end in one allocation: thousands of words lead to a few records each, and a vector for every one
//! would cost more than what it holds.

/// For each number from 0 a list.
#[derive(Clone, Debug)]
pub(crate) struct Lists<T> {
    items: Vec<T>,
    /// Where each list ends.
    ends: Vec<u32>,
}

impl<T> Default for Lists<T> {
    fn default() -> Self {
        Self { items: Vec::new(), ends: Vec::new() }
    }
}

impl<T> Lists<T> {
    /// So many lists, from pairs in the order of their lists' numbers.
    pub(crate) fn new(count: usize, pairs: Vec<(u32, T)>) -> Self {
        let mut ends = vec![0; count];
        for (list, _) in &pairs {
            ends[*list as usize] += 1;
        }
        let mut end = 0;
        for list in &mut ends {
            end += *list;
            *list = end;
        }
        Self { items: pairs.into_iter().map(|(_, item)| item).collect(), ends }
    }

    /// The list of a number; nothing where there is no such list.
    pub(crate) fn get(&self, list: usize) -> &[T] {
        let Some(end) = self.ends.get(list) else { return &[] };
        let start = list.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.items[start as usize..*end as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_list_holds_its_own() {
        let lists = Lists::new(4, vec![(0, 'a'), (2, 'b'), (2, 'c')]);
        let expected: [&[char]; 6] = [&['a'], &[], &['b', 'c'], &[], &[], &[]];
        for (list, expected) in expected.iter().enumerate() {
            assert_eq!(lists.get(list), *expected, "{list}");
        }
        assert!(Lists::<char>::default().get(0).is_empty());
    }
}
