package org.risingtide.meaning;

import java.util.Collections;
import java.util.List;

/// A place without a model.
record NoVectors() implements Vectors {

    @Override
    public String model() {
        return "";
    }

    @Override
    public boolean ready() {
        return false;
    }

    @Override
    public void warm() {}

    @Override
    public SentenceVector of(String text) {
        return SentenceVector.NONE;
    }

    @Override
    public List<SentenceVector> all(List<String> texts) {
        return Collections.nCopies(texts.size(), SentenceVector.NONE);
    }
}
