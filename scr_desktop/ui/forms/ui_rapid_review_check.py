# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rapid_review_check.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget,
    QWizardPage)

from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.note import Note
from scr_desktop.ui.room.scroll import Scroll

class Ui_RapidReviewCheck(object):
    def setupUi(self, RapidReviewCheck):
        if not RapidReviewCheck.objectName():
            RapidReviewCheck.setObjectName(u"RapidReviewCheck")
        self.column = QVBoxLayout(RapidReviewCheck)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.scroll = Scroll(RapidReviewCheck)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_inside = QWidget()
        self.scroll_inside.setObjectName(u"scroll_inside")
        self.scroll_column = QVBoxLayout(self.scroll_inside)
        self.scroll_column.setSpacing(12)
        self.scroll_column.setObjectName(u"scroll_column")
        self.could_not = Note(self.scroll_inside)
        self.could_not.setObjectName(u"could_not")

        self.scroll_column.addWidget(self.could_not)

        self.gaps = QWidget(self.scroll_inside)
        self.gaps.setObjectName(u"gaps")

        self.scroll_column.addWidget(self.gaps)

        self.spacer_1 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_column.addItem(self.spacer_1)

        self.scroll.setWidget(self.scroll_inside)

        self.column.addWidget(self.scroll)

        self.completing = QHBoxLayout()
        self.completing.setObjectName(u"completing")
        self.completed_on_label = QLabel(RapidReviewCheck)
        self.completed_on_label.setObjectName(u"completed_on_label")

        self.completing.addWidget(self.completed_on_label)

        self.completed_on = DateEntry(RapidReviewCheck)
        self.completed_on.setObjectName(u"completed_on")

        self.completing.addWidget(self.completed_on)

        self.completing.setStretch(1, 1)

        self.column.addLayout(self.completing)

        self.about = QLabel(RapidReviewCheck)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.column.addWidget(self.about)

#if QT_CONFIG(shortcut)
        self.completed_on_label.setBuddy(self.completed_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.scroll, self.completed_on)

        self.retranslateUi(RapidReviewCheck)

        QMetaObject.connectSlotsByName(RapidReviewCheck)
    # setupUi

    def retranslateUi(self, RapidReviewCheck):
        RapidReviewCheck.setTitle(QCoreApplication.translate("RapidReviewCheck", u"Check before it is completed", None))
        RapidReviewCheck.setSubTitle(QCoreApplication.translate("RapidReviewCheck", u"What the Panel will look for and does not find yet. It is a warning and stands in the way of nothing.", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("RapidReviewCheck", u"What the Panel will look for and does not find yet", None))
#endif // QT_CONFIG(accessibility)
        self.completed_on_label.setText(QCoreApplication.translate("RapidReviewCheck", u"Completed &on", None))
        self.about.setText(QCoreApplication.translate("RapidReviewCheck", u"Completing fixes the text. What is found later is put right in a correction, with its reason; this text stays readable.", None))
    # retranslateUi

