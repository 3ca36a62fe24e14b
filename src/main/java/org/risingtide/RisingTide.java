package org.risingtide;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class RisingTide {
    public static void main(String[] args) {
        SpringApplication.run(RisingTide.class, args);
    }
}
