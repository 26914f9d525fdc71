# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_case_incident.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QGroupBox,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget, QWizardPage)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.room.scroll import Scroll
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_NewCaseIncident(object):
    def setupUi(self, NewCaseIncident):
        if not NewCaseIncident.objectName():
            NewCaseIncident.setObjectName(u"NewCaseIncident")
        self.column = QVBoxLayout(NewCaseIncident)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.scroll = Scroll(NewCaseIncident)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_inside = QWidget()
        self.scroll_inside.setObjectName(u"scroll_inside")
        self.scroll_column = QVBoxLayout(self.scroll_inside)
        self.scroll_column.setSpacing(14)
        self.scroll_column.setObjectName(u"scroll_column")
        self.incident = QGroupBox(self.scroll_inside)
        self.incident.setObjectName(u"incident")
        self.incident_form = QGridLayout(self.incident)
        self.incident_form.setObjectName(u"incident_form")
        self.incident_form.setHorizontalSpacing(16)
        self.incident_form.setVerticalSpacing(10)
        self.incident_on_label = QLabel(self.incident)
        self.incident_on_label.setObjectName(u"incident_on_label")
        self.incident_on_label.setMargin(4)

        self.incident_form.addWidget(self.incident_on_label, 0, 0, 1, 1, Qt.AlignTop)

        self.incident_on = DateEntry(self.incident)
        self.incident_on.setObjectName(u"incident_on")

        self.incident_form.addWidget(self.incident_on, 0, 1, 1, 1)

        self.incident_time_label = QLabel(self.incident)
        self.incident_time_label.setObjectName(u"incident_time_label")
        self.incident_time_label.setMargin(4)

        self.incident_form.addWidget(self.incident_time_label, 1, 0, 1, 1)

        self.incident_time = LineEntry(self.incident)
        self.incident_time.setObjectName(u"incident_time")

        self.incident_form.addWidget(self.incident_time, 1, 1, 1, 1)

        self.where_it_happened_label = QLabel(self.incident)
        self.where_it_happened_label.setObjectName(u"where_it_happened_label")
        self.where_it_happened_label.setMargin(4)

        self.incident_form.addWidget(self.where_it_happened_label, 2, 0, 1, 1)

        self.where_it_happened = ChoiceEntry(self.incident)
        self.where_it_happened.setObjectName(u"where_it_happened")

        self.incident_form.addWidget(self.where_it_happened, 2, 1, 1, 1)

        self.place_label = QLabel(self.incident)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setMargin(4)

        self.incident_form.addWidget(self.place_label, 3, 0, 1, 1, Qt.AlignTop)

        self.place = TextEntry(self.incident)
        self.place.setObjectName(u"place")
        self.place.setTabChangesFocus(True)
        self.place.setProperty(u"lines", 1)

        self.incident_form.addWidget(self.place, 3, 1, 1, 1)

        self.what_happened_label = QLabel(self.incident)
        self.what_happened_label.setObjectName(u"what_happened_label")
        self.what_happened_label.setMargin(4)

        self.incident_form.addWidget(self.what_happened_label, 4, 0, 1, 1, Qt.AlignTop)

        self.what_happened = TextEntry(self.incident)
        self.what_happened.setObjectName(u"what_happened")
        self.what_happened.setTabChangesFocus(True)
        self.what_happened.setProperty(u"lines", 5)

        self.incident_form.addWidget(self.what_happened, 4, 1, 1, 1)

        self.incident_form.setColumnStretch(1, 1)

        self.scroll_column.addWidget(self.incident)

        self.safety = QGroupBox(self.scroll_inside)
        self.safety.setObjectName(u"safety")
        self.safety_form = QGridLayout(self.safety)
        self.safety_form.setObjectName(u"safety_form")
        self.safety_form.setHorizontalSpacing(16)
        self.safety_form.setVerticalSpacing(10)
        self.immediate_safety_label = QLabel(self.safety)
        self.immediate_safety_label.setObjectName(u"immediate_safety_label")
        self.immediate_safety_label.setMargin(4)

        self.safety_form.addWidget(self.immediate_safety_label, 0, 0, 1, 1, Qt.AlignTop)

        self.immediate_safety = TextEntry(self.safety)
        self.immediate_safety.setObjectName(u"immediate_safety")
        self.immediate_safety.setTabChangesFocus(True)
        self.immediate_safety.setProperty(u"lines", 3)

        self.safety_form.addWidget(self.immediate_safety, 0, 1, 1, 1)

        self.safety_form.setColumnStretch(1, 1)

        self.scroll_column.addWidget(self.safety)

        self.areas_box = QGroupBox(self.scroll_inside)
        self.areas_box.setObjectName(u"areas_box")
        self.areas_column = QVBoxLayout(self.areas_box)
        self.areas_column.setSpacing(10)
        self.areas_column.setObjectName(u"areas_column")
        self.authority_form = QGridLayout()
        self.authority_form.setObjectName(u"authority_form")
        self.authority_form.setHorizontalSpacing(16)
        self.local_authority_label = QLabel(self.areas_box)
        self.local_authority_label.setObjectName(u"local_authority_label")

        self.authority_form.addWidget(self.local_authority_label, 0, 0, 1, 1)

        self.local_authority = ChoiceEntry(self.areas_box)
        self.local_authority.setObjectName(u"local_authority")

        self.authority_form.addWidget(self.local_authority, 0, 1, 1, 1)

        self.authority_form.setColumnStretch(1, 1)

        self.areas_column.addLayout(self.authority_form)

        self.areas_about = QLabel(self.areas_box)
        self.areas_about.setObjectName(u"areas_about")
        self.areas_about.setWordWrap(True)

        self.areas_column.addWidget(self.areas_about)

        self.areas = QWidget(self.areas_box)
        self.areas.setObjectName(u"areas")

        self.areas_column.addWidget(self.areas)

        self.areas_buttons = QHBoxLayout()
        self.areas_buttons.setSpacing(10)
        self.areas_buttons.setObjectName(u"areas_buttons")
        self.known_label = QLabel(self.areas_box)
        self.known_label.setObjectName(u"known_label")

        self.areas_buttons.addWidget(self.known_label)

        self.known = ChoiceEntry(self.areas_box)
        self.known.setObjectName(u"known")

        self.areas_buttons.addWidget(self.known)

        self.add_area = QPushButton(self.areas_box)
        self.add_area.setObjectName(u"add_area")

        self.areas_buttons.addWidget(self.add_area)

        self.areas_end = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.areas_buttons.addItem(self.areas_end)


        self.areas_column.addLayout(self.areas_buttons)


        self.scroll_column.addWidget(self.areas_box)

        self.scroll_end = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_column.addItem(self.scroll_end)

        self.scroll.setWidget(self.scroll_inside)

        self.column.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.incident_on_label.setBuddy(self.incident_on)
        self.incident_time_label.setBuddy(self.incident_time)
        self.where_it_happened_label.setBuddy(self.where_it_happened)
        self.place_label.setBuddy(self.place)
        self.what_happened_label.setBuddy(self.what_happened)
        self.immediate_safety_label.setBuddy(self.immediate_safety)
        self.local_authority_label.setBuddy(self.local_authority)
        self.known_label.setBuddy(self.known)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.incident_on, self.incident_time)
        QWidget.setTabOrder(self.incident_time, self.where_it_happened)
        QWidget.setTabOrder(self.where_it_happened, self.place)
        QWidget.setTabOrder(self.place, self.what_happened)
        QWidget.setTabOrder(self.what_happened, self.immediate_safety)
        QWidget.setTabOrder(self.immediate_safety, self.local_authority)
        QWidget.setTabOrder(self.local_authority, self.known)
        QWidget.setTabOrder(self.known, self.add_area)

        self.retranslateUi(NewCaseIncident)

        QMetaObject.connectSlotsByName(NewCaseIncident)
    # setupUi

    def retranslateUi(self, NewCaseIncident):
        NewCaseIncident.setTitle(QCoreApplication.translate("NewCaseIncident", u"What happened, where, and whether other children are safe", None))
        NewCaseIncident.setSubTitle(QCoreApplication.translate("NewCaseIncident", u"In the words of the paper. The place settles which authority must notify.", None))
        self.incident.setTitle(QCoreApplication.translate("NewCaseIncident", u"The incident", None))
        self.incident_on_label.setText(QCoreApplication.translate("NewCaseIncident", u"&Day of the incident", None))
#if QT_CONFIG(accessibility)
        self.incident_on.setAccessibleName(QCoreApplication.translate("NewCaseIncident", u"Day of the incident", None))
#endif // QT_CONFIG(accessibility)
        self.incident_time_label.setText(QCoreApplication.translate("NewCaseIncident", u"&Time, if known", None))
#if QT_CONFIG(accessibility)
        self.incident_time.setAccessibleName(QCoreApplication.translate("NewCaseIncident", u"Time, if known", None))
#endif // QT_CONFIG(accessibility)
        self.where_it_happened_label.setText(QCoreApplication.translate("NewCaseIncident", u"Where &it happened", None))
#if QT_CONFIG(accessibility)
        self.where_it_happened.setAccessibleName(QCoreApplication.translate("NewCaseIncident", u"Where it happened", None))
#endif // QT_CONFIG(accessibility)
        self.place_label.setText(QCoreApplication.translate("NewCaseIncident", u"&Place or address", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("NewCaseIncident", u"Place or address", None))
#endif // QT_CONFIG(accessibility)
        self.what_happened_label.setText(QCoreApplication.translate("NewCaseIncident", u"What &happened", None))
#if QT_CONFIG(accessibility)
        self.what_happened.setAccessibleName(QCoreApplication.translate("NewCaseIncident", u"What happened", None))
#endif // QT_CONFIG(accessibility)
        self.safety.setTitle(QCoreApplication.translate("NewCaseIncident", u"Other children", None))
        self.immediate_safety_label.setText(QCoreApplication.translate("NewCaseIncident", u"&What keeps other children safe now", None))
#if QT_CONFIG(accessibility)
        self.immediate_safety.setAccessibleName(QCoreApplication.translate("NewCaseIncident", u"What keeps other children safe now", None))
#endif // QT_CONFIG(accessibility)
        self.areas_box.setTitle(QCoreApplication.translate("NewCaseIncident", u"Whose duty, and other areas", None))
        self.local_authority_label.setText(QCoreApplication.translate("NewCaseIncident", u"Whose d&uty it is", None))
#if QT_CONFIG(accessibility)
        self.local_authority.setAccessibleName(QCoreApplication.translate("NewCaseIncident", u"Which of our authorities has the duty", None))
#endif // QT_CONFIG(accessibility)
        self.areas_about.setText(QCoreApplication.translate("NewCaseIncident", u"Each other authority that has a part in the case: it is told by name.", None))
        self.known_label.setText(QCoreApplication.translate("NewCaseIncident", u"&From the directory", None))
#if QT_CONFIG(accessibility)
        self.known.setAccessibleName(QCoreApplication.translate("NewCaseIncident", u"An area of the directory", None))
#endif // QT_CONFIG(accessibility)
        self.add_area.setText(QCoreApplication.translate("NewCaseIncident", u"Add an ar&ea", None))
    # retranslateUi

