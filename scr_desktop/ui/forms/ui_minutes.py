# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'minutes.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.text_entry import TextEntry
from scr_desktop.ui.room.scroll import Scroll

class Ui_MinutesDialog(object):
    def setupUi(self, MinutesDialog):
        if not MinutesDialog.objectName():
            MinutesDialog.setObjectName(u"MinutesDialog")
        self.page = QVBoxLayout(MinutesDialog)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(MinutesDialog)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(MinutesDialog)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.scroll = Scroll(MinutesDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_inside = QWidget()
        self.scroll_inside.setObjectName(u"scroll_inside")
        self.scroll_column = QVBoxLayout(self.scroll_inside)
        self.scroll_column.setSpacing(12)
        self.scroll_column.setObjectName(u"scroll_column")
        self.chairing = QHBoxLayout()
        self.chairing.setObjectName(u"chairing")
        self.chaired_by_label = QLabel(self.scroll_inside)
        self.chaired_by_label.setObjectName(u"chaired_by_label")

        self.chairing.addWidget(self.chaired_by_label)

        self.chaired_by = LineEntry(self.scroll_inside)
        self.chaired_by.setObjectName(u"chaired_by")

        self.chairing.addWidget(self.chaired_by)

        self.chairing.setStretch(1, 1)

        self.scroll_column.addLayout(self.chairing)

        self.people_title = QLabel(self.scroll_inside)
        self.people_title.setObjectName(u"people_title")
        self.people_title.setTextFormat(Qt.TextFormat.PlainText)
        self.people_title.setWordWrap(True)
        self.people_title.setProperty(u"role", u"heading")

        self.scroll_column.addWidget(self.people_title)

        self.people = QWidget(self.scroll_inside)
        self.people.setObjectName(u"people")

        self.scroll_column.addWidget(self.people)

        self.adding = QHBoxLayout()
        self.adding.setObjectName(u"adding")
        self.add_person = QPushButton(self.scroll_inside)
        self.add_person.setObjectName(u"add_person")
        self.add_person.setAutoDefault(False)

        self.adding.addWidget(self.add_person)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.adding.addItem(self.spacer_1)


        self.scroll_column.addLayout(self.adding)

        self.cases = QWidget(self.scroll_inside)
        self.cases.setObjectName(u"cases")

        self.scroll_column.addWidget(self.cases)

        self.notes_label = QLabel(self.scroll_inside)
        self.notes_label.setObjectName(u"notes_label")

        self.scroll_column.addWidget(self.notes_label)

        self.notes = TextEntry(self.scroll_inside)
        self.notes.setObjectName(u"notes")
        self.notes.setProperty(u"lines", 2)

        self.scroll_column.addWidget(self.notes)

        self.spacer_2 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_column.addItem(self.spacer_2)

        self.scroll.setWidget(self.scroll_inside)

        self.page.addWidget(self.scroll)

        self.fault = QLabel(MinutesDialog)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_3)

        self.cancel = QPushButton(MinutesDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(MinutesDialog)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.chaired_by_label.setBuddy(self.chaired_by)
        self.notes_label.setBuddy(self.notes)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.chaired_by, self.add_person)
        QWidget.setTabOrder(self.add_person, self.notes)
        QWidget.setTabOrder(self.notes, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(MinutesDialog)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(MinutesDialog)
    # setupUi

    def retranslateUi(self, MinutesDialog):
        MinutesDialog.setWindowTitle(QCoreApplication.translate("MinutesDialog", u"Attendance and minutes", None))
        self.title.setText("")
        self.about.setText(QCoreApplication.translate("MinutesDialog", u"Who came, who has a conflict of interest and what was done about it, and what was said and decided of each case. Recommendations themselves are recorded in the case.", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("MinutesDialog", u"Attendance and minutes", None))
#endif // QT_CONFIG(accessibility)
        self.chaired_by_label.setText(QCoreApplication.translate("MinutesDialog", u"C&haired by", None))
        self.people_title.setText(QCoreApplication.translate("MinutesDialog", u"Who was there", None))
        self.add_person.setText(QCoreApplication.translate("MinutesDialog", u"&Add a person", None))
        self.notes_label.setText(QCoreApplication.translate("MinutesDialog", u"&Other matters", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("MinutesDialog", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("MinutesDialog", u"&Record it", None))
    # retranslateUi

