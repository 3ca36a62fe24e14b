package org.risingtide.seen;

import org.risingtide.Gatherings;
import org.risingtide.circles.Evaluators;
import org.risingtide.coffees.CoffeeHouse;
import org.risingtide.coffees.Topics;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.collaboratives.Meetings;
import org.risingtide.collaboratives.Threads;
import org.risingtide.collaboratives.Writings;
import org.risingtide.company.Hellos;
import org.risingtide.company.Notes;
import org.risingtide.people.Newcomers;
import org.risingtide.people.Phrases;
import org.risingtide.planning.Planning;
import org.risingtide.sessions.Evenings;
import org.risingtide.sessions.OwnWords;
import org.risingtide.sessions.Rehearsal;
import org.risingtide.sessions.Sessions;
import org.risingtide.takeaways.TakingHome;
import org.springframework.stereotype.Component;

/// The doors by which people do things, as the pages use them.
@Component
record Doings(
        Evaluators evaluators,
        Phrases phrases,
        Newcomers newcomers,
        Collaboratives groups,
        Threads threads,
        Meetings meetings,
        org.risingtide.collaboratives.Gatherings dates,
        Planning planning,
        Sessions sessions,
        Writings writings,
        Hellos hellos,
        Notes notes,
        Gatherings gatherings,
        Rehearsal rehearsal,
        Evenings evenings,
        OwnWords ownWords,
        TakingHome takingHome,
        CoffeeHouse coffees,
        Topics topics) {}
