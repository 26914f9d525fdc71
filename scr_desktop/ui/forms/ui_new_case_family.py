# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_case_family.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget,
    QWizardPage)

from scr_desktop.ui.room.scroll import Scroll

class Ui_NewCaseFamily(object):
    def setupUi(self, NewCaseFamily):
        if not NewCaseFamily.objectName():
            NewCaseFamily.setObjectName(u"NewCaseFamily")
        self.column = QVBoxLayout(NewCaseFamily)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.scroll = Scroll(NewCaseFamily)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_inside = QWidget()
        self.scroll_inside.setObjectName(u"scroll_inside")
        self.scroll_column = QVBoxLayout(self.scroll_inside)
        self.scroll_column.setSpacing(14)
        self.scroll_column.setObjectName(u"scroll_column")
        self.people = QWidget(self.scroll_inside)
        self.people.setObjectName(u"people")

        self.scroll_column.addWidget(self.people)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.add_person = QPushButton(self.scroll_inside)
        self.add_person.setObjectName(u"add_person")

        self.buttons.addWidget(self.add_person)

        self.buttons_end = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_end)


        self.scroll_column.addLayout(self.buttons)

        self.scroll_end = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_column.addItem(self.scroll_end)

        self.scroll.setWidget(self.scroll_inside)

        self.column.addWidget(self.scroll)


        self.retranslateUi(NewCaseFamily)

        QMetaObject.connectSlotsByName(NewCaseFamily)
    # setupUi

    def retranslateUi(self, NewCaseFamily):
        NewCaseFamily.setTitle(QCoreApplication.translate("NewCaseFamily", u"Family and household", None))
        NewCaseFamily.setSubTitle(QCoreApplication.translate("NewCaseFamily", u"Parents, brothers and sisters, other relatives and adults of the household. Leave out nobody the papers name.", None))
        self.add_person.setText(QCoreApplication.translate("NewCaseFamily", u"&Add a person", None))
    # retranslateUi

