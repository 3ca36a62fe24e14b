package org.risingtide.grouping;

import java.util.Arrays;

/// The rules that come with the engine.
public final class Rules {
    private Rules() {}

    /// The two people of each row (`pairs[r] = {a, b}`) never meet.
    public static Rule apart(String name, int people, int[][] pairs) {
        return ApartRule.of(name, people, pairs);
    }

    /// No two members share a value; `-1` is not known and shares with nobody.
    public static Rule allDifferent(String name, int[] value) {
        return new AllDifferent(name, value.clone());
    }

    /// A whole group has at least two values; people whose value is not known (`-1`) count as one of their own.
    public static Rule atLeastTwo(String name, int[] value) {
        return new AtLeastTwo(name, value.clone());
    }

    /// All members share one value; `-1` is not known and fits anywhere.
    public static Rule allSame(String name, int[] value) {
        return new AllSame(name, value.clone());
    }

    /// In a whole group nobody who is `marked` is the only one with their value.
    public static Rule nobodyAlone(String name, int[] value, boolean[] marked) {
        return new NobodyAlone(name, value.clone(), marked.clone());
    }

    /// The members share at least one bit: a language, a place.
    public static Rule common(String name, long[] bits) {
        return new CommonBits(name, bits.clone());
    }

    /// The members share `run` consecutive free slots. `slots[i]` holds person `i`'s, 64 to a long, lowest bit first, all of one length.
    ///
    /// Leave a slot free of everybody where a run must not cross, as at the end of a day. `missing` counts the slots to add.
    public static Rule commonTime(String name, long[][] slots, int run) {
        return new CommonTime(name, slots, run);
    }

    private record AllDifferent(String name, int[] value) implements Rule {
        @Override
        public boolean growing() {
            return true;
        }

        @Override
        public boolean holds(int[] members, int size) {
            for (int i = 1; i < size; i++) {
                int own = value[members[i]];
                for (int j = 0; j < i && own >= 0; j++) {
                    if (value[members[j]] == own) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    private record AllSame(String name, int[] value) implements Rule {
        @Override
        public boolean growing() {
            return true;
        }

        @Override
        public boolean holds(int[] members, int size) {
            int shared = -1;
            for (int i = 0; i < size; i++) {
                int own = value[members[i]];
                if (own >= 0 && shared >= 0 && own != shared) {
                    return false;
                }
                shared = Math.max(shared, own);
            }
            return true;
        }
    }

    private record AtLeastTwo(String name, int[] value) implements Rule {
        @Override
        public boolean growing() {
            return false;
        }

        @Override
        public boolean holds(int[] members, int size) {
            for (int i = 0; i < size; i++) {
                if (value[members[i]] < 0 || value[members[i]] != value[members[0]]) {
                    return true;
                }
            }
            return size < 2;
        }
    }

    private record NobodyAlone(String name, int[] value, boolean[] marked) implements Rule {
        @Override
        public boolean growing() {
            return false;
        }

        @Override
        public boolean holds(int[] members, int size) {
            for (int i = 0; i < size; i++) {
                if (marked[members[i]] && RuleSet.alone(members, size, i, value)) {
                    return false;
                }
            }
            return true;
        }
    }

    private record CommonBits(String name, long[] bits) implements Rule {
        @Override
        public boolean growing() {
            return true;
        }

        @Override
        public boolean holds(int[] members, int size) {
            long shared = -1;
            for (int i = 0; i < size; i++) {
                shared &= bits[members[i]];
            }
            return shared != 0 || size < 2;
        }
    }

    private record ApartRule(String name, int[][] notWith) implements Rule {
        static ApartRule of(String name, int people, int[][] pairs) {
            var notWith = new int[people][0];
            for (int[] pair : pairs) {
                notWith[pair[0]] = with(notWith[pair[0]], pair[1]);
                notWith[pair[1]] = with(notWith[pair[1]], pair[0]);
            }
            return new ApartRule(name, notWith);
        }

        private static int[] with(int[] list, int person) {
            int[] longer = Arrays.copyOf(list, list.length + 1);
            longer[list.length] = person;
            Arrays.sort(longer);
            return longer;
        }

        @Override
        public boolean growing() {
            return true;
        }

        @Override
        public boolean holds(int[] members, int size) {
            for (int i = 1; i < size; i++) {
                int[] hostile = notWith[members[i]];
                for (int j = 0; j < i && hostile.length > 0; j++) {
                    if (Arrays.binarySearch(hostile, members[j]) >= 0) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
