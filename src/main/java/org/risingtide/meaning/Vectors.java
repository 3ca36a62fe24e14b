package org.risingtide.meaning;

import java.util.List;

/// Where sentences become vectors. Everything works without: a vector that is not there is `SentenceVector.NONE`.
public interface Vectors {

    /// Names the model, so that stored vectors of another model are made anew. Empty when there is none.
    String model();

    /// Whether vectors come at once; false while the model still loads, and for ever if it cannot.
    boolean ready();

    /// Starts loading in the background; returns at once. Calling it again does nothing.
    void warm();

    /// Waits for the model if it still loads. Text beyond 500 characters is not read. About 5 ms a sentence.
    SentenceVector of(String text);

    /// The same, sentence by sentence, on two threads. A vector depends on its own text only.
    List<SentenceVector> all(List<String> texts);

    static Vectors none() {
        return new NoVectors();
    }

    /// The model inside this process; nothing leaves the machine. Loads at the first question or at `warm()`.
    static Vectors inProcess() {
        return new SentenceModel();
    }
}
