//! Places instead of names and ids: what the rules find things by.

use std::collections::HashMap;

use crate::{Error, Result};

/// Row ids → places in a list. Ids lie close together, so a plain table serves; a planted far one goes to a map.
pub(crate) struct Places {
    near: Vec<u32>,
    far: HashMap<i64, u32>,
}

const NOWHERE: u32 = u32::MAX;

impl Places {
    pub(crate) fn of(ids: impl ExactSizeIterator<Item = i64>) -> Places {
        let room = ids.len() * 4 + 1_024;
        let mut places = Places { near: Vec::new(), far: HashMap::new() };
        for (id, place) in ids.zip(0_u32..) {
            match usize::try_from(id) {
                Ok(id) if id < room => {
                    if places.near.len() <= id {
                        places.near.resize(id + 1, NOWHERE);
                    }
                    places.near[id] = place;
                }
                _ => drop(places.far.insert(id, place)),
            }
        }
        places
    }

    #[inline]
    pub(crate) fn get(&self, id: i64) -> Result<u32> {
        let near = usize::try_from(id).ok().and_then(|id| self.near.get(id)).copied().filter(|place| *place != NOWHERE);
        near.or_else(|| self.far.get(&id).copied())
            .ok_or_else(|| Error::damaged(format!("a row refers to {id}, which is gone")))
    }
}

/// Names → places; place 0 is the empty name.
pub(crate) struct Dictionary {
    pub(crate) names: Vec<String>,
    places: HashMap<Vec<u8>, u16>,
    last: u16,
}

impl Default for Dictionary {
    fn default() -> Dictionary {
        Dictionary { names: vec![String::new()], places: HashMap::new(), last: 0 }
    }
}

impl Dictionary {
    pub(crate) fn place(&mut self, name: &[u8]) -> Result<u16> {
        if name.is_empty() {
            return Ok(0);
        }
        if self.names[usize::from(self.last)].as_bytes() == name {
            return Ok(self.last);
        }
        self.last = match self.places.get(name) {
            Some(place) => *place,
            None => self.add(name)?,
        };
        Ok(self.last)
    }

    /// For each name of another dictionary its place in this one.
    pub(crate) fn places_of(&mut self, other: &Dictionary) -> Result<Vec<u16>> {
        other.names.iter().map(|name| self.place(name.as_bytes())).collect()
    }

    fn add(&mut self, name: &[u8]) -> Result<u16> {
        let text = std::str::from_utf8(name).map_err(|_| Error::damaged("a name is not readable"))?;
        let place =
            u16::try_from(self.names.len()).map_err(|_| Error::damaged("more than 65 535 product lines or regions"))?;
        self.names.push(text.to_owned());
        self.places.insert(name.to_owned(), place);
        Ok(place)
    }
}
