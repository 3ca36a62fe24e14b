package org.risingtide.forming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.risingtide.company.Setting;

/// Everybody's setting in numbers, so that a hundred million pairs are compared in seconds. Subjects beyond 63 share a bit.
final class SettingTable {
    private final long[] subjects;
    private final long[] grades;
    private final int[] role;
    private final int[] school;
    private final int[] district;

    SettingTable(List<Participant> people) {
        int n = people.size();
        subjects = new long[n];
        grades = new long[n];
        role = new int[n];
        school = new int[n];
        district = new int[n];
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < n; i++) {
            fill(i, people.get(i).voice().setting(), numbers);
        }
    }

    private void fill(int i, Setting setting, Map<String, Integer> numbers) {
        for (var subject : setting.subjects()) {
            int number = number("subject " + subject, numbers);
            subjects[i] |= 1L << Math.floorMod(number * 31, 64);
        }
        grades[i] = setting.grades();
        role[i] = setting.role().isEmpty() ? -1 : number("role " + setting.role(), numbers);
        school[i] = setting.school().isEmpty() ? -1 : number("school " + setting.school(), numbers);
        district[i] =
                setting.district().isEmpty()
                        ? -1
                        : number("district " + setting.district(), numbers);
    }

    private static int number(String name, Map<String, Integer> numbers) {
        return numbers.computeIfAbsent(name, _ -> numbers.size());
    }

    double likeness(int a, int b) {
        return Setting.likeness(
                (subjects[a] & subjects[b]) != 0,
                (grades[a] & grades[b]) != 0,
                role[a] >= 0 && role[a] == role[b]);
    }

    boolean sameSchool(int a, int b) {
        return school[a] >= 0
                && school[a] == school[b]
                && (district[a] < 0 || district[b] < 0 || district[a] == district[b]);
    }

    boolean sameDistrict(int a, int b) {
        return district[a] >= 0 && district[a] == district[b];
    }
}
